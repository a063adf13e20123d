package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.interop.dataset.EventTable;
import io.github.communique.interop.dataset.EventTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the examples in docs/datasets.md print the output that the page shows. */
class DatasetsPageTest {
  private static final String PAGE = "docs/datasets.md";

  @Test
  void theExamplesPrintTheOutputOfThePage(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("ged.csv"), table());
    List<String> examples = MarkdownBlocks.of(PAGE, "java(?! joined| linked)");
    List<String> outputs = MarkdownBlocks.of(PAGE, "text");
    assertThat(examples).hasSameSizeAs(outputs).isNotEmpty();
    assertThat(examples.get(0).strip().lines()).hasSizeLessThanOrEqualTo(15);
    for (int i = 0; i < examples.size(); i++) {
      String example = inFolder(examples.get(i), folder);
      assertThat(CompiledSnippet.run(folder, example).strip()).isEqualTo(outputs.get(i).strip());
    }
  }

  @Test
  void theJoinOfMentionsRuns(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("export.csv.zip"), "");
    Files.writeString(folder.resolve("mentions.csv.zip"), "");
    String example = MarkdownBlocks.of(PAGE, "java joined").get(0);
    assertThat(CompiledSnippet.run(folder, inFolder(example, folder))).isEmpty();
    assertThat(folder.resolve("gdelt.jsonl")).exists();
  }

  @Test
  void theLinkedDataIsWritten(@TempDir Path folder) throws Exception {
    String example = MarkdownBlocks.of(PAGE, "java linked").get(0);
    String dossier = "Dossier dossier = Dossier.builder().id(\"x:1\").build();\n";
    String printed = CompiledSnippet.run(folder, dossier + example + "System.out.println(json);\n");
    assertThat(printed.strip()).isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[]}");
  }

  private static String inFolder(String example, Path folder) {
    return example.replaceAll(
        "Path\\.of\\(\"", "Path.of(\"" + folder.toString().replace('\\', '/') + "/");
  }

  /** Returns a file that contains the rows of two UCDP releases, sorted by id. */
  private static String table() {
    EventTable ged = EventTables.ucdpGed();
    StringBuilder text = new StringBuilder(String.join(",", ged.columns())).append("\r\n");
    Stream.of(
            "id=200000 date_start=2016-03-01 date_end=2016-03-01 low=3 best=3 high=3",
            "id=200000 date_start=2016-03-01 date_end=2016-03-01 low=5 best=6 high=9",
            "not",
            "id=200001 date_start=2016-03-01 date_end=2016-03-02 low=0 best=1 high=1")
        .forEach(row -> text.append(row.equals("not") ? "a,b" : cells(ged, row)).append("\r\n"));
    return text.toString();
  }

  private static String cells(EventTable table, String row) {
    String all = " type_of_violence=1 side_a=North side_b=South date_prec=1 " + row + " ";
    return String.join(
        ",",
        table.columns().stream()
            .map(
                column -> {
                  int at = all.indexOf(" " + column + "=");
                  int start = at + column.length() + 2;
                  return at < 0 ? "" : all.substring(start, all.indexOf(' ', start));
                })
            .toList());
  }
}
