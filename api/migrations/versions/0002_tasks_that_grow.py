"""Tasks that grow from message to message, and who closed them."""

import sqlalchemy as sa
from alembic import op

import api.db.base

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("tasks") as table:
        table.add_column(sa.Column("state", sa.String(length=10), server_default="filed", nullable=False))
        table.add_column(sa.Column("begun_in", sa.String(length=200), nullable=True))
        table.add_column(sa.Column("changed_at", api.db.base.UtcDateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("closed_by", sa.Integer(), nullable=True))
        table.create_unique_constraint(op.f("uq_tasks_enquirer_begun_in"), ["enquirer", "begun_in"])
        table.create_foreign_key(op.f("fk_tasks_closed_by_people"), "people", ["closed_by"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("tasks") as table:
        table.drop_constraint(op.f("fk_tasks_closed_by_people"), type_="foreignkey")
        table.drop_constraint(op.f("uq_tasks_enquirer_begun_in"), type_="unique")
        for name in ("closed_by", "changed_at", "begun_in", "state"):
            table.drop_column(name)
