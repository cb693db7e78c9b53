"""Codes that prove who asks for the status of a report, and where a reporter can be reached."""

import sqlalchemy as sa
from alembic import op

import api.db.base

revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    with op.batch_alter_table('reports', schema=None) as batch_op:
        batch_op.add_column(sa.Column('phone', sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column('email', sa.String(length=254), nullable=True))

    op.create_table('local_notices',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('at', api.db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('recipient', sa.String(length=254), nullable=False),
    sa.Column('text', sa.String(length=1000), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_local_notices'))
    )
    with op.batch_alter_table('local_notices', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_local_notices_at'), ['at'], unique=False)

    op.create_table('status_codes',
    sa.Column('id', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('salt', sa.String(length=32), nullable=False),
    sa.Column('enquirer', sa.String(length=100), nullable=False),
    sa.Column('report_id', sa.Integer(), nullable=True),
    sa.Column('task_id', sa.Integer(), nullable=False),
    sa.Column('asked_at', api.db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('send_attempts', sa.Integer(), nullable=False),
    sa.Column('due_at', api.db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('code_hash', sa.String(length=64), nullable=True),
    sa.Column('expires_at', api.db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('settled_at', api.db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('provider_id', sa.String(length=100), nullable=True),
    sa.Column('error', sa.String(length=60), nullable=True),
    sa.ForeignKeyConstraint(['report_id'], ['reports.id'], name=op.f('fk_status_codes_report_id_reports')),
    sa.ForeignKeyConstraint(['task_id'], ['tasks.id'], name=op.f('fk_status_codes_task_id_tasks')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_status_codes')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('status_codes', schema=None) as batch_op:
        batch_op.create_index('ix_status_codes_enquirer', ['enquirer', 'asked_at'], unique=False)
        batch_op.create_index('ix_status_codes_report', ['report_id', 'asked_at'], unique=False)
        batch_op.create_index('ix_status_codes_waiting', ['state', 'due_at'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('status_codes', schema=None) as batch_op:
        batch_op.drop_index('ix_status_codes_waiting')
        batch_op.drop_index('ix_status_codes_report')
        batch_op.drop_index('ix_status_codes_enquirer')

    op.drop_table('status_codes')
    with op.batch_alter_table('local_notices', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_local_notices_at'))

    op.drop_table('local_notices')
    with op.batch_alter_table('reports', schema=None) as batch_op:
        batch_op.drop_column('email')
        batch_op.drop_column('phone')
