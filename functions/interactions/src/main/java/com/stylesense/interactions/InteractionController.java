package com.stylesense.interactions;

import com.stylesense.runtime.page.Page;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;

/** The signed-in shopper's likes, bookmarks and reviews, and what they hide, over HTTP. */
@Controller("/api/interactions")
@ExecuteOn(TaskExecutors.BLOCKING)
class InteractionController {

    private final InteractionService interactions;

    InteractionController(InteractionService interactions) {
        this.interactions = interactions;
    }

    @Post
    @Status(HttpStatus.CREATED)
    InteractionView add(Shopper shopper, @Body @Valid NewInteraction interaction) {
        return interactions.add(shopper, interaction);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Shopper shopper, long id) {
        interactions.delete(shopper, id);
    }

    @Get
    Page<InteractionView> newest(
            Shopper shopper, @Nullable @QueryValue Kind kind, @RequestBean @Valid PageRequest page) {
        return interactions.newest(shopper, kind, page);
    }
}
