package io.hegui.examples.county.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description says of all of it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String BASIC = "basic";
  private static final String PROBLEM = "Problem";

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("合规 · Hegui: a county's service")
                .version("1")
                .description(
                    "姓名默认隐去；文字有中英文两种。Names are masked unless asked otherwise; texts come in"
                        + " Chinese and English. Problems follow RFC 9457."))
        .components(
            new Components()
                .addSecuritySchemes(
                    BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }

  /** Every operation may answer with a problem. */
  @Bean
  OpenApiCustomizer answers() {
    Schema<?> problem =
        new Schema<>()
            .type("object")
            .description("RFC 9457")
            .addProperty("type", new Schema<>().type("string").example("urn:hegui:county:busy"))
            .addProperty("title", new Schema<>().type("string"))
            .addProperty("status", new Schema<>().type("integer"))
            .addProperty("detail", new Schema<>().type("string"));
    ApiResponse answer =
        new ApiResponse()
            .description("有问题 · A problem")
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json",
                        new MediaType()
                            .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    return api -> {
      api.getComponents().addSchemas(PROBLEM, problem);
      api.getPaths()
          .values()
          .forEach(
              path ->
                  path.readOperations()
                      .forEach(
                          operation -> operation.getResponses().addApiResponse("default", answer)));
    };
  }
}
