package com.stylesense.conventions;

import io.micronaut.core.annotation.AnnotationClassValue;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.micronaut.inject.visitor.TypeElementVisitor;
import io.micronaut.inject.visitor.VisitorContext;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Says about each endpoint what no controller should have to repeat: its errors are problems, its name in the document is
 * unique ({@code products_search}), a parameter with a default may be left out, a {@code Shopper} is a bearer token and no
 * parameter, a {@code SessionId} is in it, a {@code Visitor} is its header and a {@code ProductFilter} several parameters. It runs before the visitor that writes the
 * OpenAPI document, which reads these annotations as if they stood in
 * the source.
 */
public final class EndpointConventions implements TypeElementVisitor<Object, Object> {

    private static final String CONTROLLER = "io.micronaut.http.annotation.Controller";
    private static final String ENDPOINT = "io.micronaut.http.annotation.HttpMethodMapping";
    private static final String BINDABLE = "io.micronaut.core.bind.annotation.Bindable";
    private static final String SHOPPER = "com.stylesense.runtime.security.Shopper";
    private static final String SESSION = "com.stylesense.runtime.security.SessionId";
    private static final String VISITOR = "com.stylesense.runtime.security.Visitor";
    private static final String FILTER = "com.stylesense.recommender.filter.ProductFilter";
    private static final String PROBLEM = "com.stylesense.runtime.error.Problem";

    /** Ahead of the OpenAPI visitor: the higher, the earlier. */
    private static final int FIRST = 1_000;

    @Override
    public int getOrder() {
        return FIRST;
    }

    @Override
    public Set<String> getSupportedAnnotationNames() {
        return Set.of(CONTROLLER);
    }

    @Override
    public VisitorKind getVisitorKind() {
        return VisitorKind.ISOLATING;
    }

    @Override
    public void visitClass(ClassElement type, VisitorContext context) {
        if (!type.hasStereotype(CONTROLLER)) {
            return;
        }
        String room = roomOf(type);
        if (!type.hasAnnotation(Tag.class) && !type.hasAnnotation(Hidden.class)) {
            type.annotate(Tag.class, tag -> tag.member("name", room));
        }
        for (MethodElement method : type.getMethods()) {
            if (method.hasStereotype(ENDPOINT)) {
                method.annotate(ApiResponses.class, responses -> responses.values(problemResponse()));
                if (method.stringValue(Operation.class, "operationId").isEmpty()) {
                    method.annotate(
                            Operation.class,
                            operation -> operation.member("operationId", room + "_" + method.getName()));
                }
                describeParameters(method);
            }
        }
    }

    private static AnnotationValue<ApiResponse> problemResponse() {
        return AnnotationValue.builder(ApiResponse.class)
                .member("responseCode", "4XX")
                .member("description", "What is wrong and what to do, with a stable code")
                .member("content", new AnnotationValue<?>[] {
                    AnnotationValue.builder(Content.class)
                            .member("mediaType", "application/problem+json")
                            .member(
                                    "schema",
                                    AnnotationValue.builder(Schema.class)
                                            .member("implementation", new AnnotationClassValue<>(PROBLEM))
                                            .build())
                            .build()
                })
                .build();
    }

    private static void describeParameters(MethodElement endpoint) {
        List<AnnotationValue<Parameter>> described = new ArrayList<>();
        for (ParameterElement parameter : endpoint.getParameters()) {
            if (parameter.getType().getName().equals(SHOPPER)) {
                parameter.annotate(Hidden.class);
                endpoint.annotate(SecurityRequirement.class, requirement -> requirement.member("name", "bearer"));
            } else if (parameter.getType().getName().equals(SESSION)) {
                parameter.annotate(Hidden.class);
            } else if (parameter.getType().getName().equals(VISITOR)) {
                parameter.annotate(Hidden.class);
                described.add(visitorHeader());
            } else if (parameter.getType().getName().equals(FILTER)) {
                parameter.annotate(Hidden.class);
                described.addAll(filterParameters());
            } else if (parameter.stringValue(BINDABLE, "defaultValue").isPresent()) {
                parameter.annotate(Parameter.class, optional -> optional.member("required", false));
            }
        }
        if (!described.isEmpty()) {
            endpoint.annotate(
                    Parameters.class, parameters -> parameters.values(described.toArray(AnnotationValue<?>[]::new)));
        }
    }

    private static AnnotationValue<Parameter> visitorHeader() {
        return AnnotationValue.builder(Parameter.class)
                .member("name", "X-Visitor-Id")
                .member("in", ParameterIn.HEADER)
                .member(
                        "description",
                        "A random UUID of the client's own, by which a visitor is known who has not signed in")
                .member(
                        "schema",
                        AnnotationValue.builder(Schema.class)
                                .member("implementation", new AnnotationClassValue<>(UUID.class))
                                .build())
                .build();
    }

    private static List<AnnotationValue<Parameter>> filterParameters() {
        return Stream.concat(
                        Stream.of("gender", "master_category", "article_type", "brand", "exclude")
                                .map(name -> filterParameter(name, "several, repeated or separated by commas")),
                        Stream.of("min_price", "max_price").map(name -> filterParameter(name, "a number")))
                .toList();
    }

    private static AnnotationValue<Parameter> filterParameter(String name, String form) {
        return AnnotationValue.builder(Parameter.class)
                .member("name", name)
                .member("in", ParameterIn.QUERY)
                .member("description", "only products that pass: " + form)
                .member(
                        "schema",
                        AnnotationValue.builder(Schema.class)
                                .member("type", "string")
                                .build())
                .build();
    }

    /** {@code com.stylesense.products.http} gives {@code products}, as {@code com.stylesense.products} does. */
    private static String roomOf(ClassElement controller) {
        String name = controller.getPackageName().replaceFirst("\\.http$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
