"""Found things that came in from a spreadsheet keep the number the force gave them."""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'


def upgrade() -> None:
    op.add_column('found_items', sa.Column('number', sa.String(length=40), nullable=True))
    op.create_index('ix_found_items_number', 'found_items', ['number'], unique=True)


def downgrade() -> None:
    op.drop_index('ix_found_items_number', 'found_items')
    op.drop_column('found_items', 'number')
