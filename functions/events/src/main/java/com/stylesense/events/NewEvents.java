package com.stylesense.events;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A batch of events. Each is read on its own, so that one that cannot be read does not take the others with it. */
@Serdeable
record NewEvents(
        @NotNull @Size(min = 1, max = 100) @ArraySchema(schema = @Schema(implementation = NewEvent.class))
        List<JsonNode> events) {}
