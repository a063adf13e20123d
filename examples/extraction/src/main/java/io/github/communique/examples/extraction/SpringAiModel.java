package io.github.communique.examples.extraction;

import io.github.communique.interop.llm.Extraction;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.converter.StructuredOutputConverter;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.api.OpenAiApi;

/** A model that is called through Spring AI, which appends the converter's format to the prompt. */
final class SpringAiModel {
  private SpringAiModel() {}

  static UnaryOperator<String> openAi(String key) {
    return of(
        OpenAiChatModel.builder()
            .openAiApi(OpenAiApi.builder().apiKey(key).build())
            .defaultOptions(OpenAiChatOptions.builder().model("gpt-4o-mini").build())
            .build());
  }

  /** Returns a model that returns recorded answers in order. */
  static UnaryOperator<String> recorded(List<String> answers) {
    Iterator<String> next = answers.iterator();
    return of(
        new ChatModel() {
          @Override
          public ChatResponse call(Prompt prompt) {
            return new ChatResponse(List.of(new Generation(new AssistantMessage(next.next()))));
          }
        });
  }

  private static UnaryOperator<String> of(ChatModel model) {
    ChatClient client = ChatClient.create(model);
    // A message is not a template, so braces in an article are not treated as placeholders.
    return prompt ->
        client.prompt().messages(new UserMessage(prompt)).call().entity(new SchemaInPrompt());
  }

  /**
   * Returns the answer verbatim, because {@code Extraction.tryRead} can repair answers that an object
   * mapper would reject.
   */
  private static final class SchemaInPrompt implements StructuredOutputConverter<String> {
    @Override
    public String getFormat() {
      return "Answer with JSON that conforms to this JSON Schema:\n" + Extraction.schema();
    }

    @Override
    public String convert(String answer) {
      return answer;
    }
  }
}
