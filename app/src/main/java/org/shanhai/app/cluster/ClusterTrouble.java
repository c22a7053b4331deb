package org.shanhai.app.cluster;

import java.util.List;

/// Work that a cluster could not do as asked. Nothing was put in the place of earlier results.
public final class ClusterTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Object> arguments;

    /// What it is; each with words under `cluster.error`.
    public enum Kind {
        /// Nothing is where the input should be.
        MISSING("missing"),
        /// A file of the input is no Parquet.
        NOT_PARQUET("not_parquet"),
        /// Folders of the input are none of `province=…`, or files lie beside them.
        LAYOUT("layout"),
        /// A file has other columns than the first one.
        COLUMNS("columns"),
        /// A column that is used holds no texts, numbers or dates.
        TYPE("type"),
        /// A file that is no earlier result lies where one is to go.
        TAKEN("taken"),
        /// A folder with something else lies there, which is never replaced.
        STRANGER("stranger"),
        /// Of the places of input, results and scratch one lies in another.
        NESTED("nested"),
        /// Other rows were read than the files have.
        ROWS("rows"),
        /// The folder for what is kept meanwhile has no space left.
        FULL("full"),
        /// Workers were lost, more often than work is tried again.
        LOST("lost"),
        /// None of the workers came that were asked for.
        NO_WORKER("no_worker"),
        /// What was given is no address of a cluster.
        ADDRESS("address"),
        /// No cluster answers at the address.
        UNREACHABLE("unreachable"),
        OTHER("other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
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
