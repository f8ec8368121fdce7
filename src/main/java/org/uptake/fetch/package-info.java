/**
 * How does a document that lies on the web come into the documents' folder? Addresses → files.
 *
 * <p>{@link org.uptake.fetch.Fetcher} takes addresses that the user named, asks each host whether
 * it may ({@code Robots}), slowly ({@code Pace}) and within limits ({@code Requests}), keeps the
 * bytes as they came under a safe name ({@code FileName}), and writes the address beside the file
 * into the folder's manifest ({@code AddressTable}). The one room that opens connections: no other
 * stage knows it, so no document makes the program fetch anything.
 */
@NullMarked
package org.uptake.fetch;

import org.jspecify.annotations.NullMarked;
