package io.github.communique.examples.spring;

import io.github.communique.issue.StructureException;
import io.github.communique.json.DossierReadException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Returns problem details (RFC 9457) with all issues in {@code errors}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  /** Handles a body that the {@link DossierConverter} rejects. */
  @ExceptionHandler
  ProblemDetail unreadable(DossierReadException exception) {
    return problem(
        HttpStatus.BAD_REQUEST, "The dossier cannot be read", exception.toProblemErrors());
  }

  /** Handles an invalid model value that a controller builds from its parameters. */
  @ExceptionHandler
  ProblemDetail unbuildable(StructureException exception) {
    return problem(
        HttpStatus.BAD_REQUEST, "The value is not valid", exception.toProblemErrors());
  }

  /**
   * Adds the issues to the responses that Spring creates for an invalid parameter or an invalid
   * body. Such a body has an application type that contains a model type.
   */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ResponseEntity<Object> answer =
        super.handleExceptionInternal(exception, body, headers, status, request);
    if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
      for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
        if (cause instanceof DossierReadException unreadable) {
          problem.setProperty("errors", unreadable.toProblemErrors());
        } else if (cause instanceof StructureException impossible) {
          problem.setProperty("errors", impossible.toProblemErrors());
        }
      }
    }
    return answer;
  }

  static ProblemDetail problem(
      HttpStatus status, String title, List<Map<String, String>> errors) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(title);
    problem.setProperty("errors", errors);
    return problem;
  }
}
