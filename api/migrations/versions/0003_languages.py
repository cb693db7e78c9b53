"""The language that an enquirer writes, and that of fixed words."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'


def upgrade() -> None:
    op.add_column('conversations', sa.Column('language', sa.String(length=8), nullable=True))
    op.add_column('messages', sa.Column('language', sa.String(length=8), nullable=True))
