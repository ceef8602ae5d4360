"""What bench/peers/layers.m times, by PyTorch (Debian's python3-torch)."""
import time

import torch
import torch.nn as nn

torch.set_num_threads(1)


def step_of(net, X, T, loss):
    optimizer = torch.optim.Adam(net.parameters())
    best = 1e9
    for _ in range(6):
        start = time.process_time()
        for _ in range(20):
            optimizer.zero_grad()
            loss(net(X), T).backward()
            optimizer.step()
        best = min(best, (time.process_time() - start) / 20 * 1000)
    return best


class Last(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.units, self.out = kind(8, 16), nn.Linear(16, 1)

    def forward(self, x):
        return self.out(self.units(x)[0][-1])


def show(what, ms):
    print("%-28s %8.2f" % (what, ms))


labels = torch.arange(32) % 10
for dtype, name in ((torch.float64, "double"), (torch.float32, "single")):
    net = nn.Sequential(nn.Conv2d(1, 8, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 16, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
                        nn.Linear(400, 10)).to(dtype)
    show("convolutional, " + name, step_of(net, torch.rand(32, 1, 28, 28, dtype=dtype), labels, nn.CrossEntropyLoss()))
net = nn.Sequential(nn.Conv2d(1, 8, 5), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(1152, 10)).double()
show("batch normalisation", step_of(net, torch.rand(32, 1, 28, 28, dtype=torch.float64), labels, nn.CrossEntropyLoss()))
for kind in (nn.LSTM, nn.GRU, nn.RNN):
    x, t = torch.rand(20, 16, 8, dtype=torch.float64), torch.rand(16, 1, dtype=torch.float64)
    show(kind.__name__.lower(), step_of(Last(kind).double(), x, t, nn.MSELoss()))
