"""Makes the networks of the tests: python3 make.py FOLDER, with PyTorch at hand."""
import sys

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, 4, 1)
        self.relu = nn.ReLU(inplace=True)

    def forward(self, x):
        return self.relu(self.conv(x))


class ResNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 4, 7, 8, 3)
        self.layer1 = nn.Sequential(Block(4, 6))
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(6, 5)

    def _forward_impl(self, x):
        x = self.conv1(x)
        x = self.layer1(x)
        x = self.avgpool(x)
        x = torch.flatten(x, 1)
        return self.fc(x)

    def forward(self, x):
        return self._forward_impl(x)


folder = sys.argv[1]
torch.manual_seed(7)
network = ResNet().eval()
example = torch.randn(1, 3, 224, 224)
torch.jit.trace(network, example).save(f"{folder}/tiny-resnet.pt")
torch.jit.script(network).save(f"{folder}/tiny-resnet-scripted.pt")
network.fc = nn.Identity()
torch.jit.trace(network, example).save(f"{folder}/tiny-features.pt")
