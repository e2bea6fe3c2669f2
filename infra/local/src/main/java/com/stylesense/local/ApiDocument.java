package com.stylesense.local;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.net.URI;

/**
 * The API's one OpenAPI document, joined at compile time from the parts that each function's own compilation wrote, and
 * Swagger UI to read and try it with. All of it comes from here: nothing is fetched from elsewhere at run time.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "StyleSense",
                        version = "1.0",
                        description =
                                "A fashion shop with ten explained recommendation strategies. Errors are RFC 9457 problems; "
                                        + "sign in at /api/auth/login and send the access token as a bearer token."))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
@Hidden
@Controller
final class ApiDocument {

    private static final String DOCUMENT = "META-INF/swagger/stylesense.yml";

    @Get("/openapi.yml")
    HttpResponse<StreamedFile> document() {
        return HttpResponse.ok(new StreamedFile(
                ApiDocument.class.getClassLoader().getResourceAsStream(DOCUMENT), MediaType.APPLICATION_YAML_TYPE));
    }

    @Get("/swagger-ui")
    HttpResponse<?> viewer() {
        return HttpResponse.redirect(URI.create("/swagger-ui/index.html"));
    }
}
