package com.stylesense.runtime.http;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/**
 * Refuses addresses that a laptop and a function would read differently: longer ones than a gateway takes, and those that hold a
 * parameter twice, of which one takes the first and the other all.
 */
@ServerFilter("/api/**")
final class AddressFilter {

    private static final int LONGEST = 8 * 1024;

    /** The parameters that are lists: they may repeat. */
    private static final Set<String> LISTS = Set.of(
            "gender",
            "master_category",
            "sub_category",
            "article_type",
            "base_colour",
            "season",
            "usage",
            "brand",
            "ids",
            "product_ids",
            "exclude");

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        if (request.getUri().toString().length() > LONGEST) {
            throw new AddressTooLongException();
        }
        if (!isForm(request)) {
            refuseRepeated(request.getParameters());
        }
    }

    /** A function takes the fields of a form for parameters. */
    private static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.equals(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.equals(MediaType.MULTIPART_FORM_DATA_TYPE))
                .isPresent();
    }

    private static void refuseRepeated(HttpParameters parameters) {
        for (String name : parameters.names()) {
            if (!LISTS.contains(name) && parameters.getAll(name).size() > 1) {
                throw new RepeatedParameterException(name);
            }
        }
    }
}
