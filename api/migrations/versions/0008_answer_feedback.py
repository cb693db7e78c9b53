"""What enquirers said of the answers they got."""

import sqlalchemy as sa
from alembic import op

import api.db.base

revision = "0008"
down_revision = '0007'


def upgrade() -> None:
    op.create_table(
        "answer_feedback",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("enquirer", sa.String(length=100), nullable=False),
        sa.Column("asked_in", sa.String(length=200), nullable=False),
        sa.Column("service", sa.String(length=60), nullable=False),
        sa.Column("topic", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("asked_at", api.db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("needed", sa.Boolean(), nullable=True),
        sa.Column("said_at", api.db.base.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_feedback")),
        sa.UniqueConstraint("enquirer", "asked_in", name=op.f("uq_answer_feedback_enquirer_asked_in")),
    )
    op.create_index("ix_answer_feedback_answer", "answer_feedback", ["service", "topic", "version"])
    op.create_index("ix_answer_feedback_asked", "answer_feedback", ["enquirer", "asked_at"])


def downgrade() -> None:
    op.drop_table("answer_feedback")
