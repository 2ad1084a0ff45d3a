package nl.verordeningwijzer.app.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list follows a result, and only what differs is touched. */
class LijstenTest {

  @ParameterizedTest(name = "{0} becomes {1}, touching {2}")
  @CsvSource({
    "abcd, abcd, ''",
    "abcd, abXd, X",
    "abcd, abd, -c",
    "abd, abcd, c",
    "abcd, aXYZd, XYZ",
    "abcd, aXd, X-c",
    "aaa, aa, -a",
    "'', ab, ab",
    "ab, '', -a-b"
  })
  void onlyWhatDiffersIsTouched(String was, String wordt, String geraakt) {
    ObservableList<String> lijst = FXCollections.observableArrayList(letters(was));
    StringBuilder gezien = new StringBuilder();
    lijst.addListener(
        (ListChangeListener<String>)
            c -> {
              while (c.next()) {
                c.getAddedSubList().forEach(gezien::append);
                if (!c.wasReplaced()) {
                  c.getRemoved().forEach(weg -> gezien.append('-').append(weg));
                }
              }
            });

    Lijsten.werkBij(lijst, letters(wordt));

    assertThat(String.join("", lijst)).isEqualTo(wordt);
    assertThat(gezien.toString()).isEqualTo(geraakt);
  }

  private static List<String> letters(String woord) {
    return new ArrayList<>(woord.isEmpty() ? List.of() : List.of(woord.split("")));
  }
}
