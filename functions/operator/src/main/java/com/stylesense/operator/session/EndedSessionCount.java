package com.stylesense.operator.session;

import io.micronaut.serde.annotation.Serdeable;

/** @param ended how many sign-ins; none where nobody has that address, or is signed in with it */
@Serdeable
record EndedSessionCount(long ended) {}
