package com.stylesense.auth;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Where somebody is signed in, last used first. */
@Serdeable
record SessionList(List<SessionView> items) {}
