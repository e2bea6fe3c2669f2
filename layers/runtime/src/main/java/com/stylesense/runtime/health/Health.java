package com.stylesense.runtime.health;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * That the shop can serve.
 *
 * @param status always {@code UP}; anything less is a problem with status 503
 * @param parts  each part that was asked, by name
 */
@Serdeable.Serializable
record Health(String status, Map<String, String> parts) {

    static final String UP = "UP";
}
