package io.github.communique.examples.extraction;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.github.communique.interop.llm.Extraction;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A model that is called through langchain4j. Each request contains the unchanged schema. */
final class LangChain4jModel {
  private LangChain4jModel() {}

  static UnaryOperator<String> openAi(String key) {
    return of(
        OpenAiChatModel.builder()
            .apiKey(key)
            .modelName("gpt-4o-mini")
            .strictJsonSchema(true)
            .build());
  }

  /** Returns a model that replays recorded answers in order. */
  static UnaryOperator<String> recorded(List<String> answers) {
    Iterator<String> next = answers.iterator();
    return of(
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            return ChatResponse.builder().aiMessage(AiMessage.from(next.next())).build();
          }
        });
  }

  private static UnaryOperator<String> of(ChatModel model) {
    ResponseFormat format =
        ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(
                JsonSchema.builder()
                    .name("dossier")
                    .rootElement(JsonRawSchema.from(Extraction.schema()))
                    .build())
            .build();
    return prompt ->
        model
            .chat(
                ChatRequest.builder()
                    .messages(UserMessage.from(prompt))
                    .responseFormat(format)
                    .build())
            .aiMessage()
            .text();
  }
}
