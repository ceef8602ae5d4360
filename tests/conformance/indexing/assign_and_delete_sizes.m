% sizes, growth and deletion, one case a line
clear
try
  A=zeros(2,3,2); A(:,:,2)=ones(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(:,1,:)=ones(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(:,1,:)=ones(2,2); size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(1,:,:)=ones(2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(1,:,:)=ones(3,2); size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(:,:)=ones(2,6); size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(:,:)=ones(3,6)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(:,7)=[1;2]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(3,1)=5; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(1,1,1,1,3)=5; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A(1,1,1,1,3)=5; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A([1 2],[1 2],[1 2])=5; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A([1 2],[1 2],[1 2])=ones(2,2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A(1,1,2)=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A(1,1,:)=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A(1,:,1,:)=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A(7)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A([1 7])=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3); A([1 7])=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,3,2); A(13)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(0,3); A(2)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(0,3); A(3)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(3,0); A(3)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(3,0); A(2)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(0,0,2); A(3)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(2,0,2); A(3)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=5; A(3)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(1,1,3); A(5)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(1,1,3); A(3)=1; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:,1)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:,1)=(1:3)'
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(1,:)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:,:)=magic(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:,:,2)=magic(3); size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(2,:)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:,1)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=[]; A(:)=(1:3)'
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(0,3); A(1,:)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(0,3); A(:,1)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(0,3); A(:,1)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(3,0); A(:,1)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(3,0); A(:,2)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(3,0); A(1,:)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=zeros(3,0); A(1,:)=1:2
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(:)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(:,1)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2,:)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(:,:)=ones(2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(3)=true
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(3)='a'; class(B), size(B)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(3)=int8(4); class(B)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2)={1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2)=struct('a',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2)=single(1); class(B)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2)=1i; class(B)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(1)=@sin
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2)=@sin
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B{3}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B.x=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(3).x=1; size(B)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2:3)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2)=1:0
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(1:3)=1:3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B([1 3])=int8([1 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  clear B; B(2,2)='a'
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:3; A(1,:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:3; A(1,1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:3; A(:,1,1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(2,:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(:,[1 3])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(1:2,1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(1:3,1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(1:2,1:3)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(1:2,1:2)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(:,:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A([],:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A([],1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A([],[])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(1,[])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A([])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(1:0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(10)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A([1 10])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(4,:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(:,4)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(:,:,2)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(:,:,1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A([1 2])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(1:9)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(A>5)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=magic(3); A(logical(eye(3)))=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(2,3,2); A(:,:,1)=[]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(2,3,2); A(:,1,:)=[]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(2,3,2); A(:,1)=[]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(2,3,2); A(1,:)=[]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(2,3,2); A(1)=[]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(2,3,2); A(:,:,:)=[]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=ones(2,3,2); A(:,:,[true true])=[]; size(A)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=(1:5)'; A(2)=[]; A
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=(1:5)'; A(6)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(1.5)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(-1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A([2 2 3])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A('a')=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=5; A(1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=5; A(:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=5; A(1,:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=5; A(1,1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=5; A(:,1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A='abc'; A(2)=''
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A='abc'; A(2)=""
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A='abc'; A([1 3])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; b=[]; A(2)=b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(2)=zeros(0,0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(1:0)=zeros(0,0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A([])=zeros(1,0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A([])=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A([])=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A([],1)=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(1,[])=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(false)=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=1:5; A(logical([0 0 0 0 0]))=7
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A={1,2,3}; A{2}=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A={1,2,3}; A(2)={[]}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A={1,2,3}; A([])=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A={1,2;3,4}; A(1,:)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A={1,2;3,4}; A(1)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=true(2,2); A(3)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  A=containers.Map(); A('x')=[]; A.keys()
catch err
  disp(strtok(err.message, "\n"));
end
