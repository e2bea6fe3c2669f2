package com.stylesense.deploy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A template of CloudFormation's, as far as tests ask about it. */
record Template(Map<String, Object> content) {

    /** The shop's. */
    static Template read() throws IOException {
        return read("template.yaml");
    }

    /** @param path below the repository's root */
    static Template read(String path) throws IOException {
        try (Reader reader = Files.newBufferedReader(PackagedFunction.root().resolve(path))) {
            return new Template(new Yaml(new ShortForms()).load(reader));
        }
    }

    /** Zip functions by name, such as {@code Products}. */
    Map<String, Function> functions() {
        var functions = new LinkedHashMap<String, Function>();
        resources("AWS::Serverless::Function").forEach((id, resource) -> {
            Map<String, Object> properties = map(resource, "Properties");
            if (!"Image".equals(properties.get("PackageType"))) {
                functions.put(id.replaceFirst("Function$", ""), Function.of(properties));
            }
        });
        return functions;
    }

    Map<String, Map<String, Object>> resources(String type) {
        var found = new TreeMap<String, Map<String, Object>>();
        map(content, "Resources").forEach((id, resource) -> {
            if (type.equals(((Map<?, ?>) resource).get("Type"))) {
                found.put(id, cast(resource));
            }
        });
        return found;
    }

    Map<String, Object> resources() {
        return map(content, "Resources");
    }

    /** What every function's environment declares, and what this one adds. */
    Set<String> environmentOf(String function) {
        var names =
                new java.util.TreeSet<>(map(map(map(map(content, "Globals"), "Function"), "Environment"), "Variables")
                        .keySet());
        names.addAll(functions().get(function).environment());
        return names;
    }

    /** The resources there are with these parameters, by type; the others have their defaults. */
    Map<String, List<String>> resourcesWith(Map<String, String> parameters) {
        var conditions = new Conditions(this, parameters);
        var found = new TreeMap<String, List<String>>();
        resources().forEach((id, resource) -> {
            Object condition = cast(resource).get("Condition");
            if (condition == null || conditions.holds(condition.toString())) {
                found.computeIfAbsent(cast(resource).get("Type").toString(), unseen -> new ArrayList<>())
                        .add(id);
            }
        });
        return found;
    }

    Object parameterDefault(String name) {
        return map(map(content, "Parameters"), name).get("Default");
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        Object child = parent.get(key);
        return child == null ? Map.of() : cast(child);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    /** @param paths those of the API that it answers, with {@code {}} for each variable part */
    record Function(String codeUri, String handler, List<String> paths, Set<String> environment) {

        private static Function of(Map<String, Object> properties) {
            var paths = new ArrayList<String>();
            map(properties, "Events").values().forEach(event -> {
                if ("Api".equals(((Map<?, ?>) event).get("Type"))) {
                    paths.add(map(cast(event), "Properties")
                            .get("Path")
                            .toString()
                            .replaceAll("\\{[^}]+}", "{}"));
                }
            });
            return new Function(
                    (String) properties.get("CodeUri"),
                    (String) properties.get("Handler"),
                    paths,
                    map(map(properties, "Environment"), "Variables").keySet());
        }
    }

    /** CloudFormation's tags, such as {@code !Ref}, read as maps of one entry. */
    private static final class ShortForms extends SafeConstructor {

        ShortForms() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new org.yaml.snakeyaml.constructor.AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    String name = node.getTag().getValue().substring(1);
                    return Map.of(
                            name,
                            switch (node) {
                                case ScalarNode scalar -> scalar.getValue();
                                case SequenceNode sequence -> constructSequence(sequence);
                                case MappingNode mapping -> constructMapping(mapping);
                                default -> throw new IllegalStateException("Unknown node " + node);
                            });
                }
            });
            yamlConstructors.put(Tag.TIMESTAMP, yamlConstructors.get(Tag.STR));
        }
    }
}
