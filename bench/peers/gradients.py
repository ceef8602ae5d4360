#!/usr/bin/python3
"""The work of gradients.m in PyTorch (Debian: python3-torch): how many times its function a gradient takes.

  OMP_NUM_THREADS=1 /usr/bin/python3 bench/peers/gradients.py
"""
import math
import time

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def best(work, rounds):
    work()
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return 1e3 * min(times)


def compare(name, function, x, rounds):
    def plain():
        with torch.no_grad():
            return function(x)

    def gradient():
        torch.autograd.grad(function(x), x)

    x.requires_grad_()
    f, g = best(plain, rounds), best(gradient, rounds)
    print("%s: f %.3f ms, gradient %.3f: %.2f times" % (name, f, g, g / f))


X = torch.rand(5000, 400)
Y = torch.eye(10)[torch.arange(5000) % 10]


def network(p):
    theta1, theta2 = p[: 25 * 401].reshape(25, 401), p[25 * 401 :].reshape(10, 26)
    ones = torch.ones(5000, 1)
    a2 = torch.cat([ones, torch.sigmoid(torch.cat([ones, X], 1) @ theta1.t())], 1)
    h = torch.sigmoid(a2 @ theta2.t())
    cost = -(Y * torch.log(h) + (1 - Y) * torch.log(1 - h)).sum() / 5000
    return cost + 1 / 10000 * ((theta1[:, 1:] ** 2).sum() + (theta2[:, 1:] ** 2).sum())


def rosenbrock(x):
    return (100 * (x[1:] - x[:-1] ** 2) ** 2 + (1 - x[:-1]) ** 2).sum()


def chain(x):
    s = 0
    for k in range(1, 1001):
        s = s * 0.999 + x * k
        s = s - 0.5
    return s


def logdet(A):
    return torch.log(torch.det(A @ A.t() + torch.eye(200)))


compare("network 5000x400-25-10", network, torch.sin(torch.arange(1.0, 25 * 401 + 10 * 26 + 1)) * 0.1, 15)
compare("Rosenbrock, 1e6 unknowns", rosenbrock, torch.sin(torch.arange(1.0, 1e6 + 1)), 10)
compare("loop of 4000 operations", chain, torch.tensor(0.3), 5)
compare("logdet 200x200", logdet, torch.sin(torch.arange(1.0, 40001)).reshape(200, 200), 20)
