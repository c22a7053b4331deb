package org.shanhai.programme.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

class SolverProcessTest {
    private static LinearProgramme one() {
        LinearProgramme.Builder builder = LinearProgramme.builder();
        int row = builder.row("row", Double.NEGATIVE_INFINITY, 1);
        builder.entry(row, builder.column(1, 0, 1), 1);
        return builder.build();
    }

    /// The other process dies at once where it finds no library.
    @Test
    void aSolverThatDiesTakesNothingDown(@TempDir Path empty) {
        try (SolverProcess solver = new SolverProcess(empty)) {
            long[] known = {1};
            Solution solution =
                    solver.solve(
                            one(), Optional.of(known), Effort.ofSeconds(1), Solver.Listener.SILENT);
            assertThat(solution.end()).isEqualTo(Solution.End.BROKEN_OFF);
            assertThat(solution.values()).hasValue(known);
            assertThat(solver.relax(one(), 1)).isEmpty();
        }
    }

    @Test
    void anAnswerThatBreaksARowIsNone() {
        SolverAnswer answer = new SolverAnswer(one(), null, Solver.Listener.SILENT);
        answer.take("found 0=2");
        answer.take("end PROVEN 2.0");
        assertThat(answer.solution().hasValues()).isFalse();
    }

    @Test
    void whatALibraryPrintsIsNoAnswer() {
        SolverAnswer answer = new SolverAnswer(one(), null, Solver.Listener.SILENT);
        assertThat(answer.take("W0000 some warning")).isTrue();
        answer.take("found 0=1");
        answer.take("end PROVEN 1.0");
        assertThat(answer.solution().value()).isEqualTo(1);
        assertThat(answer.solution().end()).isEqualTo(Solution.End.PROVEN);
    }
}
