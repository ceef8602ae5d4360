net.alpha=1;
net.aplha
