package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.runtime.metrics.Metric;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That dashboard and alarms ask for the very metrics that the code writes: a name that nobody writes is a line that never moves. */
class TemplateMetricsTest {

    private static final String NAMESPACE = "StyleSense/${AWS::StackName}";
    private static final Pattern SEARCH = Pattern.compile(
            "SEARCH\\('\\{\\\\\"" + Pattern.quote(NAMESPACE) + "\\\\\",(\\w+)} MetricName=\\\\\"(\\w+)\\\\\"");

    private final Template template = Template.read();

    TemplateMetricsTest() throws IOException {}

    @Test
    void theDashboardShowsEveryMetricThatTheCodeWrites() {
        var shown = new TreeSet<String>();
        SEARCH.matcher(template.resources().get("Dashboard").toString())
                .results()
                .forEach(search -> shown.add(search.group(2) + " by " + search.group(1)));

        assertThat(shown).isEqualTo(written());
    }

    @Test
    void alarmsWatchMetricsThatTheCodeWrites() {
        var watched = new TreeSet<String>();
        for (var alarm : template.resources("AWS::CloudWatch::Alarm").values()) {
            Map<String, Object> properties = Template.map(alarm, "Properties");
            if (properties.getOrDefault("Namespace", "").toString().contains("StyleSense")) {
                assertThat(properties.get("Namespace")).isEqualTo(Map.of("Sub", NAMESPACE));
                ((List<?>) properties.get("Dimensions"))
                        .forEach(dimension -> watched.add(properties.get("MetricName") + " by "
                                + Template.cast(dimension).get("Name")));
            }
        }

        assertThat(watched).isNotEmpty().isSubsetOf(written());
    }

    @Test
    void functionsWriteIntoTheNamespaceThatIsWatched() {
        Map<String, Object> globals = Template.map(Template.map(template.content(), "Globals"), "Function");

        assertThat(Template.map(Template.map(globals, "Environment"), "Variables")
                        .get("METRICS_NAMESPACE"))
                .isEqualTo(Map.of("Sub", NAMESPACE));
    }

    private static TreeSet<String> written() {
        return Arrays.stream(Metric.values())
                .map(metric -> metric.label() + " by " + metric.dimension())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
