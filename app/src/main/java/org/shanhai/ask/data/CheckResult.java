package org.shanhai.ask.data;

import java.util.List;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;

/// What was found of a pack.
public sealed interface CheckResult {
    /// As it was asked for.
    String pack();

    /// Whether there are no errors, and no question meets something in the pack that does not do
    /// for it; a table that is not there at all is no fault.
    boolean isSound();

    /// One that cannot be read.
    record Broken(String pack, List<Problem> problems) implements CheckResult {
        public Broken {
            problems = List.copyOf(problems);
        }

        @Override
        public boolean isSound() {
            return false;
        }
    }

    /// One that can.
    ///
    /// @param asked the questions, and whether it can be asked each of them
    record OfPack(
            String pack,
            Reading.Sound read,
            List<PackQuestions.Asked> asked,
            PackQuestions questions)
            implements CheckResult {
        public OfPack {
            asked = List.copyOf(asked);
        }

        @Override
        public boolean isSound() {
            return asked.stream()
                    .noneMatch(
                            one ->
                                    one.obstacle()
                                            .filter(PackQuestions.Obstacle.UNFIT::equals)
                                            .isPresent());
        }
    }
}
