"""PostgreSQL can look found things up by the words of their description and place; SQLite has no index for that."""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'

WORDS = "to_tsvector('english', description || ' ' || place)"


def upgrade() -> None:
    if op.get_bind().dialect.name == 'postgresql':
        op.create_index('ix_found_items_words', 'found_items', [sa.text(WORDS)], postgresql_using='gin')


def downgrade() -> None:
    if op.get_bind().dialect.name == 'postgresql':
        op.drop_index('ix_found_items_words', 'found_items')
