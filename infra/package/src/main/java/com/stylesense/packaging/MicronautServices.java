package com.stylesense.packaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who provides what to Micronaut, as a function reads it when it starts. Beans of parts that no function uses are left out: their
 * definitions alone, which Micronaut makes all of at each start, are half of those there are.
 */
final class MicronautServices {

    private static final Pattern ENTRY = Pattern.compile("META-INF/micronaut/([^/]+)/([^/]+)");

    private static final Pattern UNUSED = Pattern.compile(String.join("|",
        // The shop's repositories block and spell their queries out.
        "io\\.micronaut\\.data\\.(runtime\\.)?intercept\\.(async|reactive|criteria)\\..*",
        // PostgreSQL is the one database, with one tenant, and pages are the shop's own.
        "io\\.micronaut\\.data\\..*(Oracle|SqlServer|H2Sql|MySql|AnsiSql|multitenancy).*",
        "io\\.micronaut\\.data\\.runtime\\.http\\..*",
        // Liquibase makes the schema.
        "io\\.micronaut\\.data\\.jdbc\\.config\\.\\$SchemaGenerator.*",
        // No Kotlin.
        "io\\.micronaut\\..*(\\.kotlin\\.|Kotlin|Coroutine).*",
        // No calls to others by Micronaut's HTTP client, so no discovery of them, no retries.
        "io\\.micronaut\\.(http\\.client|discovery|health|retry)\\..*",
        // The gateway speaks TLS, HTTP and its payload 1; a function keeps no port, no socket, no time table.
        "io\\.micronaut\\.http\\.(ssl|server\\.websocket)\\..*",
        "io\\.micronaut\\.function\\.aws\\.proxy\\.(payload2|alb)\\..*",
        "io\\.micronaut\\.scheduling\\.(io\\.watch|processor)\\..*",
        "io\\.micronaut\\.(runtime\\.server|servlet\\.http\\.server\\.\\$Discovery).*",
        // What the shop does in its own way: versions of the API, errors, levels of logging, mapping of beans.
        "io\\.micronaut\\.(web\\.router\\.version|http\\.hateoas|logging|runtime\\.beans)\\..*",
        "io\\.micronaut\\.reactor\\.convert\\..*",
        "io\\.micronaut\\.transaction\\.test\\..*"));

    private final Map<String, List<String>> providers = new TreeMap<>();

    /** Whether this file of a jar only names a provider; it is noted then. */
    boolean takes(String file) {
        var entry = ENTRY.matcher(file);
        if (entry.matches()) {
            add(entry.group(1), entry.group(2));
        }
        return entry.matches();
    }

    /** @param names as a file of META-INF/services holds them */
    void add(String service, byte[] names) {
        new String(names, StandardCharsets.UTF_8).lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
            .forEach(name -> add(service, name));
    }

    private void add(String service, String name) {
        if (!UNUSED.matcher(name).matches()) {
            providers.computeIfAbsent(service, unheard -> new ArrayList<>()).add(name);
        }
    }

    /** As {@link com.stylesense.platform.lambda.ServiceIndex} reads it. */
    String text() {
        var text = new StringBuilder();
        providers.forEach((service, names) -> {
            text.append(service).append('\n');
            names.forEach(name -> text.append(' ').append(name).append('\n'));
        });
        return text.toString();
    }
}
