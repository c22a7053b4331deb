package org.shanhai.app.capability;

import org.shanhai.app.output.RowFile;

/// What the tables are written as.
public enum OutputFormat {
    CSV("csv", RowFile.Form.CSV, "text/csv"),
    PARQUET("parquet", RowFile.Form.BARE_CSV, "application/vnd.apache.parquet"),
    JSON("json", RowFile.Form.JSON, "application/json");

    private final String key;

    private final RowFile.Form form;
    private final String mediaType;

    OutputFormat(String key, RowFile.Form form, String mediaType) {
        this.key = key;
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

    public String key() {
        return key;
    }
}
