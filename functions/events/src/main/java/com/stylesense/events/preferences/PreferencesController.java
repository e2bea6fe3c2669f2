package com.stylesense.events.preferences;

import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;

/** What shoppers and visitors picked, over HTTP. */
@Controller("/api/preferences")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreferencesController {

    private final PreferencesService preferences;

    PreferencesController(PreferencesService preferences) {
        this.preferences = preferences;
    }

    @Get
    Preferences picked(@Nullable Shopper shopper, @Nullable Visitor visitor) {
        return preferences.of(Actor.of(shopper, visitor));
    }

    /** Puts these in the place of what was picked before. */
    @Put
    Preferences pick(@Nullable Shopper shopper, @Nullable Visitor visitor, @Body @Valid NewPreferences picked) {
        return preferences.pick(Actor.of(shopper, visitor), picked.picked());
    }
}
