import { Entity } from "botframework-connector/lib/connectorApi/models/mappers.js";

/**
 * The SDK writes of an entity only the fields that it knew in its time, and so would drop citations and the
 * label of what a language model worded. It is told to write all of them. Safe to call twice.
 */
export function keepWholeEntities(): void {
  if (Entity.type.name === "Composite")
    Entity.type.additionalProperties = { type: { name: "Object" } };
}
