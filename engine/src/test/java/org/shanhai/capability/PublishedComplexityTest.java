package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Exports of 226 countries by 21 sections, with what the package economic-complexity gives for
/// them, where the data folder is at hand.
@EnabledIfEnvironmentVariable(named = "SHANHAI_DATA", matches = ".+")
class PublishedComplexityTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final Path folder = Path.of(System.getenv("SHANHAI_DATA"), "golden", "complexity");

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private Indices indices() throws IOException {
        PanelBuilder builder = Panel.builder();
        for (String[] row : rows("global_exports_226x21.csv")) {
            // Names of countries and sections may hold commas in quotes; keys and value do not.
            String line = String.join(",", row).replaceAll("\"[^\"]*\"", "");
            String[] cells = line.split(",", -1);
            builder.add(cells[0], cells[2], "1", Double.parseDouble(cells[4]));
        }
        return (Indices) Capability.of(builder.build(), CapabilityOptions.PUBLISHED).getFirst();
    }

    @Test
    void placesAgree() throws IOException {
        Indices indices = indices();
        for (String[] row : rows("dw_global21_eci_coi.csv")) {
            int r = indices.places().indexOf(row[0]);
            assertThat(indices.present().diversity()[r]).isEqualTo(Integer.parseInt(row[1]));
            assertThat(indices.eci().get(r)).isCloseTo(Double.parseDouble(row[2]), EXACT);
            assertThat(indices.outlook().coi().get(r)).isCloseTo(Double.parseDouble(row[3]), EXACT);
        }
        assertThat(indices.places()).hasSize(226);
    }

    @Test
    void industriesAgree() throws IOException {
        Indices indices = indices();
        for (String[] row : rows("dw_global21_pci.csv")) {
            int i = indices.industries().indexOf(row[0]);
            assertThat(indices.present().ubiquity()[i]).isEqualTo(Integer.parseInt(row[1]));
            assertThat(indices.pci().get(i)).isCloseTo(Double.parseDouble(row[2]), EXACT);
        }
    }

    @Test
    void cellsAgree() throws IOException {
        Indices indices = indices();
        for (String[] row : rows("dw_global21_sample_cells.csv")) {
            int r = indices.places().indexOf(row[0]);
            int i = indices.industries().indexOf(row[1]);
            assertThat(indices.rca().get(r, i)).isCloseTo(Double.parseDouble(row[2]), EXACT);
            assertThat(indices.present().has(r, i)).isEqualTo(row[3].equals("1"));
            assertThat(indices.density().get(r, i)).isCloseTo(Double.parseDouble(row[4]), EXACT);
            assertThat(indices.outlook().findCog(r, i).orElseThrow())
                    .isCloseTo(Double.parseDouble(row[5]), EXACT);
        }
    }
}
