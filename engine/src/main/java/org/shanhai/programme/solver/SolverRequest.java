package org.shanhai.programme.solver;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;

/// What one process asks of the other.
///
/// @param effort of a relaxation its seconds alone count
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record SolverRequest(
        boolean whole, LinearProgramme programme, long @Nullable [] hint, Effort effort) {
    private static final int NO_MORE = 0;
    private static final int RELAX = 1;
    private static final int SOLVE = 2;

    /// Whether x must be whole numbers.
    boolean isWhole() {
        return whole;
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeInt(whole ? SOLVE : RELAX);
        out.writeDouble(effort.seconds());
        out.writeDouble(effort.work());
        out.writeDouble(effort.gap());
        out.writeInt(programme.rowCount());
        for (int r = 0; r < programme.rowCount(); r++) {
            out.writeDouble(programme.low(r));
            out.writeDouble(programme.high(r));
        }
        out.writeInt(programme.columnCount());
        out.writeBoolean(hint != null);
        for (int c = 0; c < programme.columnCount(); c++) {
            out.writeDouble(programme.objective(c));
            out.writeLong(programme.least(c));
            out.writeLong(programme.most(c));
            out.writeInt(programme.start(c + 1) - programme.start(c));
            for (int e = programme.start(c); e < programme.start(c + 1); e++) {
                out.writeInt(programme.row(e));
                out.writeDouble(programme.value(e));
            }
            if (hint != null) {
                out.writeLong(hint[c]);
            }
        }
    }

    static void writeEnd(DataOutput out) throws IOException {
        out.writeInt(NO_MORE);
    }

    /// Empty where no more are to come.
    static Optional<SolverRequest> read(DataInput in) throws IOException {
        int kind = in.readInt();
        if (kind == NO_MORE) {
            return Optional.empty();
        }
        Effort effort = new Effort(in.readDouble(), in.readDouble(), in.readDouble());
        LinearProgramme.Builder builder = LinearProgramme.builder();
        int rows = in.readInt();
        for (int r = 0; r < rows; r++) {
            builder.row("", in.readDouble(), in.readDouble());
        }
        int columns = in.readInt();
        long[] hint = in.readBoolean() ? new long[columns] : null;
        for (int c = 0; c < columns; c++) {
            builder.column(in.readDouble(), in.readLong(), in.readLong());
            int entries = in.readInt();
            for (int e = 0; e < entries; e++) {
                builder.entry(in.readInt(), c, in.readDouble());
            }
            if (hint != null) {
                hint[c] = in.readLong();
            }
        }
        return Optional.of(new SolverRequest(kind == SOLVE, builder.build(), hint, effort));
    }
}
