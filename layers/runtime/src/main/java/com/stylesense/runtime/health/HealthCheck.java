package com.stylesense.runtime.health;

/** A part that the shop cannot serve without, and how to ask whether it is there. */
public interface HealthCheck {

    /** As the answer of {@code /health} calls it. */
    String name();

    /** @throws RuntimeException when the part does not answer */
    void check();
}
