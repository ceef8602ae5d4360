1;
function sig (t)
  try, x = eval(t); [i,j,v] = find(x);
  printf('%s: %s%s %dx%d nz%d %s\n', t, ifelse_(issparse(x),'S ',''), class(x), rows(x), columns(x), nnz(x), mat2str(full(double(x)),4));
  catch e, printf('%s: ERR %s\n', t, e.message); end
end
function r = ifelse_(c,a,b) if c, r=a; else r=b; end, end
function r = as(pre, t), S=sparse([1 0 2;0 3 0]); eval([pre ';']); end
global S
S = sparse([1 0 2;0 3 0;4 0 5]);
for t={'S(1,1)','S(4,1)','S(1,4)','S(10)','S(0,1)','S(1.5,1)','S(2,:)','S(:,2)','S([3 1],[1 1 3])','S([1 2;3 1])','S(:)''','S([1 9 5])','S([1 9 5]'')','S(1:9)','S((1:9)'')','S(1:4)','S(S>1)','S(S>1)''','S(logical([1 0 1]),:)','S(:,logical([1 0 1]))','S(sparse([1 3]),:)','S(sparse([true false true]),1)','S([],1)','S([])','S(:,[])','S([],[])','S(zeros(0,3))','S(1,1,1)','S(1,1,2)','S(:,:,1)','S(end,end)','S(end)','S({1},1)','S("a",1)','S(1i)','S(true,true)','S(logical(eye(3)))','S(eye(3)>0)','S(:,:)','S(:,1)(2)','S(3:-1:1,:)','S([1 1 1],:)'},t=t{1}; t=strrep(t,'S','sparse([1 0 2;0 3 0;4 0 5])'); t=strrep(t,'sparse([1 0 2;0 3 0;4 0 5])(sparse([1 0 2;0 3 0;4 0 5])>1)','subsref(sparse([1 0 2;0 3 0;4 0 5]),struct("type","()","subs",{{sparse([1 0 2;0 3 0;4 0 5])>1}}))'); sig(t); end
x=sparse([1 0 2]); y=x';
for t={'x([1 3])','x([1 3]'')','x([1 2;3 1])','y([1 3])','y([1 3]'')','y([1 2;3 1])','x(x>0)','y(y>0)','x(:)','x(logical([1 0 1]))','y(logical([1 0 1]))','x(logical([1 0 1])'')','y(sparse([1 3]))','A(sparse([1 3]))','A(sparse([true false true]))','A(A>sparse(2))','A(sparse(2),1)', 'B(x>0)','B(sparse([true false;true true]))'}
 A=[1 2 3];B=[1 2;3 4]; 
 try, r=eval(t{1}); printf('%s: %s%s %dx%d nz%d %s\n', t{1}, ifelse_(issparse(r),'S ',''), class(r), rows(r), columns(r), nnz(r), mat2str(full(double(r)),4)); catch e, printf('%s: ERR %s\n', t{1}, e.message); end
end
pre={'S(1,1)=5','S(1,2)=5','S(1,1)=0','S(3,4)=7','S(:,1)=1','S(:,1)=[5;6]','S(1,:)=0','S(1,:)=sparse([1 2 3])','S(:)=1','S(:)=1:6','S([1 2],[1 3])=9','S([1 2],[1 3])=[1 2;3 4]','S([1 1],1)=[3;4]','S(2)=8','S([1 4])=[5 6]','S(7)=1','S(S>1)=0','S(S>1)=[7;8]','S(S==0)=1','S(logical([1 0]),:)=4','S(1,1)=1i','S(1,1)=true','S(1,1)=int8(3)','S(1,1)=single(3)','S(1,1)="a"','S(1,1)={3}','S(:,2)=[]','S(1,:)=[]','S(1,1)=[]','S(:)=[]','S(2)=[]','S([])=[]','S(:,5)=[]','S(:,[1 3])=[]','S(logical([1 0]),:)=[]','S{1}=2','S.a=1','S(1,:)=[1 2]','S(1,2,1)=4','S(1,2,2)=4','S(0,1)=1','S(1.5,1)=1','S(1,1)+=2','S(:,:)=3','S=sparse([true false]);S(1)=5','S=sparse([true false]);S(1)=1i','S=sparse([true false]);S(2)=true','S=zeros(2,2);S(1,:)=sparse([1 2])','S=zeros(2,2);S(1,1)=sparse(3)','S=[];S(2,2)=sparse(3)','clear S;S(2,2)=sparse(3)','clear S;S(2)=sparse(3)','S=int8([1 2]);S(1)=sparse(3)','S=single([1 2]);S(1)=sparse(3.5)','S=eye(2);S(1,2)=sparse(3)','S=1:3;S(2)=sparse(7)','S=5;S(3)=sparse(7)','S(:,1)=[]; S(:,1)=[];S(:,1)=[]','S(1,1)=NaN','S(:,3)=sparse(2,1)','S(4,:)=1','S(1:2,1)=sparse([0;7])','S=sparse(2,3);S(1,:)=[1 0 2]','S(:,1)=S(:,3)','S(:,end+1)=[1;2]','S(end+1,:)=[1 2 3]','S(2,[1 1])=[0 9]','x=sparse([1 0 2]);x(5)=4;S=x','x=sparse([1 0 2]'');x(5)=4;S=x','x=sparse([1 0 2]);x([1 3])=[];S=x','x=sparse(3);x(2)=1;S=x','x=sparse(3);x(2,2)=1;S=x','x=sparse(0,0);x(3)=1;S=x','x=sparse(1,1i);S=x','S(:,1)=ones(2,1,1)','S(:,:)=sparse([1 2 3;4 5 6])','S(:,1)=sparse([true;false])','S(1,1)=sparse(2,2)','S([])=5','S([],1)=5','S(1,1)=[]'};
for p=pre, S=sparse([1 0 2;0 3 0]);
 try, eval([p{1} ';']); x=S; printf('%s: %s%s %dx%d nz%d %s\n', p{1}, ifelse_(issparse(x),'S ',''), class(x), rows(x), columns(x), nnz(x), mat2str(full(double(x)),4)); catch e, printf('%s: ERR %s\n', p{1}, e.message); end
end
