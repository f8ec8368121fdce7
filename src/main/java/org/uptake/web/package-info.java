/**
 * What does somebody see who looks with a browser? The workbench: pages made here, and the same as
 * JSON under {@code /api}. The one room for the HTTP library and for templates, which lie in {@code
 * src/main/jte}. It listens and never connects.
 */
@NullMarked
package org.uptake.web;

import org.jspecify.annotations.NullMarked;
