"""What staff write when they close a task, and an index for what is open."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_tasks_closed_at", "tasks", ["closed_at"])
    op.create_table(
        "task_notes",
        sa.Column("audit_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["audit_id"], ["audit.id"], name=op.f("fk_task_notes_audit_id_audit")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_task_notes_task_id_tasks")),
        sa.PrimaryKeyConstraint("audit_id", name=op.f("pk_task_notes")),
    )
    op.create_index(op.f("ix_task_notes_task_id"), "task_notes", ["task_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_task_notes_task_id"), "task_notes")
    op.drop_table("task_notes")
    op.drop_index("ix_tasks_closed_at", "tasks")
