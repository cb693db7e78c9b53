"""Rasa's entity extractor for what identifies something; the rules are in entity_finder."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from typing_extensions import override

from bot.components.days import HERE
from bot.components.entity_finder import EntityFinder, Found


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ReferenceEntities(GraphComponent, EntityExtractorMixin):
    """Adds entities with a normalised `value`; dates count from the message's `sent_at`.

    A reference of another force (data/forces.yml) has that force's public name as `force`; our own have no such key.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Where the shapes of the force's references are written."""
        return {"force_file": "data/force.yml"}

    @classmethod
    @override
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ReferenceEntities:
        force_file = os.environ.get("PHASE3_FORCE_FILE", config["force_file"])
        return cls(EntityFinder(Path(force_file)))

    def __init__(self, finder: EntityFinder) -> None:
        self._finder = finder

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds what each message holds."""
        for message in messages:
            text = message.get(TEXT) or ""
            found = [_entity(found, text) for found in self._finder.find(text, _sent_at(message))]
            message.set(ENTITIES, message.get(ENTITIES, []) + self.add_extractor_name(found), add_to_output=True)
        return messages


def _entity(found: Found, text: str) -> dict[str, Any]:
    entity = {
        "entity": found.entity,
        "start": found.start,
        "end": found.end,
        "value": found.value,
        "text": text[found.start : found.end],
    }
    return entity | {"force": found.force} if found.force else entity


def _sent_at(message: Message) -> datetime:
    metadata = message.get("metadata") or {}
    if "sent_at" not in metadata:
        return datetime.now(HERE)
    return datetime.fromisoformat(metadata["sent_at"].replace("Z", "+00:00"))
