x = 3;
save nofolder/x.mat x
