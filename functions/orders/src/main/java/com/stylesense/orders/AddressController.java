package com.stylesense.orders;

import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Where the signed-in shopper's orders have gone, over HTTP. */
@Controller("/api/addresses")
@ExecuteOn(TaskExecutors.BLOCKING)
class AddressController {

    private final Addresses addresses;

    AddressController(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The ten addresses that were used last, the newest first. */
    @Get
    AddressList addresses(Shopper shopper) {
        return addresses.of(shopper);
    }

    /** Forgets one; orders that went there keep it. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Shopper shopper, long id) {
        if (!addresses.delete(shopper, id)) {
            throw NotFoundException.savedAddress(id);
        }
    }
}
