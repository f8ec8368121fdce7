package org.uptake.web;

/**
 * What a page is called.
 *
 * @param section the address of the part of the workbench that it belongs to; empty where to none
 */
record Heading(String title, String section) {}
