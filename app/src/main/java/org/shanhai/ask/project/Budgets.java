package org.shanhai.ask.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.AssumptionsText;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.IncentivesFile;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Incentive;
import org.shanhai.region.Place;

/// Makes of what a person asks what is promised to a firm, and what a balance supposes, or refuses
/// with everything that is wrong with both.
public record Budgets(Reading.Sound sound, Optional<DecimalMark> decimal, Words words) {
    /// @param lines of the project that is asked about
    public record Asked(List<Incentive> lines, FiscalAssumptions assumptions) {
        public Asked {
            lines = List.copyOf(lines);
        }

        /// Nothing moves to where it stands already.
        ///
        /// @throws WrongUse where it would
        public void requireFromElsewhere(Place place, Words words) {
            if (assumptions.movedFrom().filter(place.key()::equals).isPresent()) {
                throw new WrongUse(words.get("admit.moved_from_itself", place.key()));
            }
        }
    }

    private String asked() {
        return words.parameter("incentives") + ", " + words.parameter("assume");
    }

    /// @param project the key of the project; lines of a file that name another are left out
    /// @param file of lines; those of the pack where empty
    /// @throws Refusal where either is wrong
    public Asked ask(String project, Optional<Path> file, List<String> assumed) {
        List<Problem> problems = new ArrayList<>();
        List<Incentive> lines =
                sound.region().all(Incentive.class).stream()
                        .filter(line -> line.project().equals(project))
                        .toList();
        if (file.isPresent()) {
            switch (IncentivesFile.read(
                    file.get(), project, sound.region(), sound.rates(), decimal)) {
                case FileReading.Broken<List<Incentive>> broken ->
                        problems.addAll(broken.problems());
                case FileReading.Sound<List<Incentive>> read -> lines = read.value();
            }
        }
        FileReading<FiscalAssumptions> settings = AssumptionsText.read(assumed, sound.region());
        problems.addAll(settings.problems());
        if (problems.isEmpty() && settings instanceof FileReading.Sound(var assumptions, var _)) {
            return new Asked(lines, assumptions);
        }
        throw new Refusal(
                PackProblems.answer(
                        file.map(Path::toString).orElseGet(this::asked), problems, words));
    }
}
