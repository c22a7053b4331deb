package org.shanhai.app.cluster;

import java.util.List;
import org.shanhai.key.Keyed;

/// Work that a cluster could not do as asked. Nothing was put in the place of earlier results.
public final class ClusterTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Object> arguments;

    /// What it is; each with words under `cluster.error`.
    public enum Kind implements Keyed {
        /// Nothing is where the input should be.
        MISSING,
        /// A file of the input is no Parquet.
        NOT_PARQUET,
        /// Folders of the input are none of `province=…`, or files lie beside them.
        LAYOUT,
        /// A file has other columns than the first one.
        COLUMNS,
        /// A column that is used holds no texts, numbers or dates.
        TYPE,
        /// A file that is no earlier result lies where one is to go.
        TAKEN,
        /// A folder with something else lies there, which is never replaced.
        STRANGER,
        /// Of the places of input, results and scratch one lies in another.
        NESTED,
        /// Other rows were read than the files have.
        ROWS,
        /// The folder for what is kept meanwhile has no space left.
        FULL,
        /// Workers were lost, more often than work is tried again.
        LOST,
        /// None of the workers came that were asked for.
        NO_WORKER,
        /// What was given is no address of a cluster.
        ADDRESS,
        /// No cluster answers at the address.
        UNREACHABLE,
        OTHER
    }

    public ClusterTrouble(Kind kind, Object... arguments) {
        super(kind.key() + " " + List.of(arguments));
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /// What its words are filled with.
    public List<Object> arguments() {
        return arguments;
    }
}
