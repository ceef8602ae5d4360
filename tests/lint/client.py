#!/usr/bin/env python3
"""A client that talks to octavo --lsp: what it must answer to good and to malformed requests.

  tests/lint/client.py OCTAVO      ends with 'lsp: N passed, N failed'
"""
import json
import pathlib
import subprocess
import sys

TEXT = pathlib.Path(__file__).with_name("cost_function.m").read_text()
URI = "file:///folder/cost_function.m"
server = subprocess.Popen([sys.argv[1], "--lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
count = {"id": 0, "passed": 0, "failed": 0}


def send_bytes(body):
    server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    server.stdin.flush()


def receive():
    length = 0
    while True:
        line = server.stdout.readline()
        if not line.strip():
            break
        if line.startswith(b"Content-Length:"):
            length = int(line.split(b":")[1])
    return json.loads(server.stdout.read(length))


def request(method, params=None):
    count["id"] += 1
    send_bytes(json.dumps({"jsonrpc": "2.0", "id": count["id"], "method": method, "params": params}).encode())
    answer = receive()
    check("id of " + method, answer["id"] == count["id"])
    return answer


def notify(method, params):
    send_bytes(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode())


def check(what, holds):
    count["passed" if holds else "failed"] += 1
    if not holds:
        print("lsp:", what)


def place(line, character, **more):
    return {"textDocument": {"uri": URI}, "position": {"line": line, "character": character}, **more}


def found(line, word):
    """The place of a word on a line of the text, counted from 0."""
    return line, TEXT.split("\n")[line].index(word)


def error(answer, code):
    return answer.get("error", {}).get("code") == code


check("before initialize", error(request("textDocument/hover", place(0, 0)), -32002))
check("initialize", request("initialize", {"capabilities": {}})["result"]["capabilities"]["hoverProvider"])
notify("initialized", {})
notify("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "octave", "version": 1, "text": TEXT}})
report = receive()
rules = [d["code"] for d in report["params"]["diagnostics"]]
check("diagnostics", report["method"] == "textDocument/publishDiagnostics" and "undefined-name" in rules)
check("undefined w", any("'w'" in d["message"] for d in report["params"]["diagnostics"]))

hover = request("textDocument/hover", place(*found(2, "sigmoid")))
check("hover of a function", "logistic" in hover["result"]["contents"]["value"])
check("hover of a variable", "variable" in request("textDocument/hover", place(*found(2, "theta")))["result"]["contents"]["value"])
check("hover of an own function", "cost" in request("textDocument/hover", place(*found(0, "cost")))["result"]["contents"]["value"])
check("hover of nothing", request("textDocument/hover", place(2, 0))["result"] is None)
check("hover far away", request("textDocument/hover", place(4000, 4000))["result"] is None)

labels = [i["label"] for i in request("textDocument/completion", place(2, found(2, "sigmoid")[1] + 3))["result"]["items"]]
check("completion", "sigmoid" in labels and "sigmoid_gradient" in labels and len(labels) == len(set(labels)))
check("completion of variables", "theta" in [i["label"] for i in
      request("textDocument/completion", place(2, found(2, "theta")[1] + 2))["result"]["items"]])
help_ = request("textDocument/signatureHelp", place(2, found(2, "X * theta")[1]))["result"]
check("signature", help_["signatures"][0]["label"] == "G = sigmoid (Z)" and help_["activeParameter"] == 0)

line, column = found(6, "h(i)")
definition = request("textDocument/definition", place(line, column))["result"]
check("definition of a variable", definition["range"]["start"] == {"line": 2, "character": 2})
references = request("textDocument/references", place(line, column))["result"]
check("references", len(references) == 4 and all(r["uri"] == URI for r in references))
edits = request("textDocument/rename", place(line, column, newName="hypothesis"))["result"]["changes"][URI]
check("rename", len(edits) == 4 and all(e["newText"] == "hypothesis" for e in edits))
for name in ["end", "2x", "", "a b", "x" * 500]:
    check("rename to " + name[:10], error(request("textDocument/rename", place(line, column, newName=name)), -32602))
symbols = request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})["result"]
check("symbols", [s["name"] for s in symbols] == ["cost", "other"])
text = request("textDocument/formatting", {"textDocument": {"uri": URI}, "options": {}})["result"][0]["newText"]
check("formatting", text.split() == TEXT.split())

check("no such method", error(request("octavo/dance"), -32601))
check("no such document", error(request("textDocument/hover", {"textDocument": {"uri": "file:///x"}, "position": {"line": 0, "character": 0}}), -32602))
for params in [None, [], {}, {"textDocument": 3}, {"textDocument": {"uri": URI}}, place(-1, -1), place("a", "b"), place(1e300, 1)]:
    answer = request("textDocument/completion", params)
    check("odd parameters %r" % (params,), error(answer, -32602) or "result" in answer)
for body in [b"{not json", b"[1, 2]", b"", b"3", b"\xff\xfe", b'{"jsonrpc": "2.0", "id": 7}', b"[" * 20000]:
    send_bytes(body)
    check("malformed %r" % body[:10], "error" in receive())

notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 2}, "contentChanges": [{"text": "x = [1 2\n"}]})
check("syntax error", receive()["params"]["diagnostics"][0]["code"] == "syntax")
notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 3}, "contentChanges": [{"text": "ä = 'öü'; bad + 1\n"}]})
receive()
notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 4}, "contentChanges": [{"text": "s = '\U0001f600ö'; t = lenght (s)\n"}]})
places = [d["range"]["start"]["character"] for d in receive()["params"]["diagnostics"] if d["code"] == "undefined-name"]
check("columns in UTF-16", places == [16 - 1])
notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 5},
                                  "contentChanges": [{"text": "x = 1:3;\nif x(end)\nend\n"}]})
receive()
for line, column in (1, 6), (2, 1):
    check("an end renamed", error(request("textDocument/rename", place(line, column, newName="last")), -32602))
notify("textDocument/didClose", {"textDocument": {"uri": URI}})
check("closed", error(request("textDocument/hover", place(0, 0)), -32602))
check("shutdown", request("shutdown")["result"] is None)
check("after shutdown", error(request("textDocument/hover", place(0, 0)), -32600))
notify("exit", None)
check("exit status", server.wait(timeout=10) == 0)
print("lsp: %(passed)d passed, %(failed)d failed" % count)
sys.exit(count["failed"] > 0)
