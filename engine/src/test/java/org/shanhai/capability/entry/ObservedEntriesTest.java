package org.shanhai.capability.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shanhai.capability.Panel;
import org.shanhai.capability.PanelBuilder;
import org.shanhai.capability.entry.EntryAnswer.Predicted;
import org.shanhai.capability.entry.EntryJudgement.Basis;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.panel.PanelQuestion;
import org.shanhai.pack.panel.PanelReader;
import org.shanhai.pack.panel.PanelReading;
import org.shanhai.pack.panel.PanelTable;

/// Employees by 40 British regions and 616 industries: the chances must tell more than any single
/// thing does, over every span of years.
@EnabledIfEnvironmentVariable(named = "SHANHAI_DATA", matches = ".+")
class ObservedEntriesTest {
    private static Panel british() {
        Path file =
                Path.of(
                        System.getenv("SHANHAI_DATA"),
                        "evidence/uk_employees_itl2_sic4_2015_2017_2019_2020.csv");
        PanelQuestion question =
                new PanelQuestion(
                        Optional.of("itl2"),
                        Optional.of("sic4"),
                        Optional.of("employees"),
                        Optional.of("year"),
                        false,
                        List.of(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty());
        PanelTable table =
                ((FileReading.Sound<PanelReading>)
                                PanelReader.read(file, question, Progress.SILENT))
                        .value()
                        .table();
        PanelBuilder panel = Panel.builder();
        for (int y = 0; y < table.years().size(); y++) {
            for (int r = 0; r < table.places().size(); r++) {
                for (int i = 0; i < table.industries().size(); i++) {
                    panel.add(
                            table.places().get(r),
                            table.industries().get(i),
                            table.years().get(y),
                            table.values(y).get(r, i));
                }
            }
        }
        return panel.build();
    }

    @Test
    void beatsEverySingleThingOverEverySpan() {
        Panel panel = british();
        List<EntryJudgement> judgements = new ArrayList<>();
        List<Lead> leads = new ArrayList<>();
        for (int from = 0; from < panel.years().size(); from++) {
            for (int to = from + 1; to < panel.years().size(); to++) {
                EntryQuestion question =
                        EntryQuestion.STANDARD.over(panel.years().get(from), panel.years().get(to));
                Predicted told = (Predicted) EntryPrediction.of(panel, question);
                judgements.add(told.judgement());
                leads.add(Lead.of(told, Skill::rocAuc));
            }
        }

        assertThat(judgements).hasSize(6).allMatch(EntryJudgement::beatsEveryNull);
        assertThat(leads)
                .allSatisfy(
                        lead ->
                                assertThat(lead.by())
                                        .isGreaterThan(2 * lead.error().orElseThrow()));
        assertThat(judgements.stream().filter(j -> j.basis() == Basis.OUT_OF_TIME))
                .hasSize(3)
                .allSatisfy(j -> assertThat(j.skill().rocAuc()).isGreaterThan(0.72));
    }
}
