package org.shanhai.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/// Whether who asked is still there, of a request that was read to its end and is answered by
/// nothing yet: their end of the connection was not closed.
final class AskerPresence {
    private final Context request;
    private final EndPoint end;
    private boolean isKnown;

    private AskerPresence(Context request, EndPoint end) {
        this.request = request;
        this.end = end;
    }

    static AskerPresence of(Context request) {
        return new AskerPresence(
                request,
                ServletContextRequest.getServletContextRequest(request.req())
                        .getConnectionMetaData()
                        .getConnection()
                        .getEndPoint());
    }

    boolean isGone() {
        if (isKnown) {
            return false;
        }
        ByteBuffer more = BufferUtil.allocate(1);
        try {
            int read = end.fill(more);
            if (read > 0) {
                // They ask more before they have this answer, which HTTP lets us leave to another
                // connection; that of this one has lost its first byte.
                isKnown = true;
                request.header("Connection", "close");
            }
            return read < 0;
        } catch (IOException broken) {
            return true;
        }
    }
}
