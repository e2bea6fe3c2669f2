package com.stylesense.deploy;

import java.util.List;
import java.util.Map;

/** The conditions of {@code template.yaml}, worked out as CloudFormation does, in us-east-1. */
record Conditions(Template template, Map<String, String> parameters) {

    boolean holds(String condition) {
        return truth(Template.map(template.content(), "Conditions").get(condition));
    }

    private boolean truth(Object expression) {
        var function = Template.cast(expression).entrySet().iterator().next();
        return switch (function.getKey()) {
            case "Condition" -> holds(function.getValue().toString());
            case "Equals" -> text(part(function.getValue(), 0)).equals(text(part(function.getValue(), 1)));
            case "Not" -> !truth(part(function.getValue(), 0));
            case "And" -> ((List<?>) function.getValue()).stream().allMatch(this::truth);
            case "Or" -> ((List<?>) function.getValue()).stream().anyMatch(this::truth);
            default -> throw new IllegalStateException("Unknown function " + function.getKey());
        };
    }

    private String text(Object value) {
        if (!(value instanceof Map<?, ?> reference)) {
            return value.toString();
        }
        String name = reference.get("Ref").toString();
        return name.equals("AWS::Region")
                ? "us-east-1"
                : parameters.getOrDefault(name, template.parameterDefault(name).toString());
    }

    private static Object part(Object list, int place) {
        return ((List<?>) list).get(place);
    }
}
