#!/usr/bin/env python3
"""What gradients need in memory: bytes of the tape for a scalar operation, and a network's cost beside its gradient.

  bench/peers/gradients_memory.py [OCTAVO]

Each program runs by itself; shown is its largest resident size above that of the same program without the work.
"""
import os
import pathlib
import subprocess
import sys

OCTAVO = sys.argv[1] if len(sys.argv) > 1 else str(pathlib.Path(__file__).resolve().parents[2] / "build" / "octavo")

NETWORK = """1;
function J = network (p, X, Y, lambda)
  Theta1 = reshape (p(1:25*401), 25, 401);
  Theta2 = reshape (p(1+25*401:end), 10, 26);
  m = rows (X);
  a2 = [ones(m, 1), 1 ./ (1 + exp(-[ones(m, 1), X] * Theta1'))];
  h = 1 ./ (1 + exp (-a2 * Theta2'));
  J = sum (sum (-Y .* log (h) - (1 - Y) .* log (1 - h))) / m;
  J += lambda / (2*m) * (sum (sum (Theta1(:,2:end) .^ 2)) + sum (sum (Theta2(:,2:end) .^ 2)));
end
maxNumCompThreads (1);
memory_pool ("limit", 0);
X = reshape (mod ((1:5000*400) * 0.7919, 1), 5000, 400);
Y = eye (10)(mod (0:4999, 10) + 1, :);
p = sin ((1:25*401+10*26)') * 0.1;
f = @(p) network (p, X, Y, 1);
"""
LOOP = """1;
function s = chain (x, n), s = 0; for k = 1:n, s = s * 0.999 + x * k; s = s - 0.5; end, end
[J, g] = ad_gradient (@(x) chain (x, %d), 0.3);
"""


def peak(program):
    """Bytes, the least of some runs."""
    sizes = []
    for _ in range(3):
        child = subprocess.Popen([OCTAVO, "--no-init-file", "--eval", program], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        if status != 0:
            sys.exit("a program failed")
        sizes.append(usage.ru_maxrss * 1024)
    return min(sizes)


few, many = 10**5, 10**6
per_operation = (peak(LOOP % many) - peak(LOOP % few)) / (4 * (many - few))
print(f"loop of scalar operations: {per_operation:.1f} bytes an operation, the backward pass included")
idle = peak(NETWORK)
cost, gradient = (peak(NETWORK + work) - idle for work in ("f (p);", "[J, g] = ad_gradient (f, p);"))
print(f"network 5000x400-25-10: cost {cost / 1e6:.1f} MB, ad_gradient {gradient / 1e6:.1f}: {gradient / cost:.2f} times")
