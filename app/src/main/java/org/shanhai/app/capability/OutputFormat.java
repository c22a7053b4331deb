package org.shanhai.app.capability;

import org.shanhai.app.output.RowFile;
import org.shanhai.key.Keyed;

/// What the tables are written as.
public enum OutputFormat implements Keyed {
    CSV(RowFile.Form.CSV, "text/csv"),
    PARQUET(RowFile.Form.BARE_CSV, "application/vnd.apache.parquet"),
    JSON(RowFile.Form.JSON, "application/json");

    private final RowFile.Form form;
    private final String mediaType;

    OutputFormat(RowFile.Form form, String mediaType) {
        this.form = form;
        this.mediaType = mediaType;
    }

    /// What rows are written as at first.
    RowFile.Form form() {
        return form;
    }

    String mediaType() {
        return mediaType;
    }
}
