/* octavo --lsp: a language server on standard input and output (Language Server Protocol 3.17, JSON-RPC 2.0).
 */
#ifndef OCTAVO_LSP_H
#define OCTAVO_LSP_H

#include "check/check.h"

/* Until exit; 0 if shutdown was asked for before, 1 else. */
int lsp_main(NewInterp new_interp);

#endif
